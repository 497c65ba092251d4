/** What an add-in does with a workbook, field by field as it sees it. The same for every client. */
export async function scenario(excel: typeof Excel, sheet: string): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  await excel.run(async (context) => {
    Object.assign(seen, await reading(context, sheet));
    Object.assign(seen, await writing(context, sheet));
    Object.assign(seen, await marking(context, sheet));
    Object.assign(seen, await keeping(context));
    Object.assign(seen, await adding(context));
  });
  return { ...seen, ...(await failing(excel, sheet)) };
}

async function reading(context: Excel.RequestContext, name: string) {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
  const none = workbook.worksheets.getItemOrNullObject("没有这张表");
  const within = none.getUsedRangeOrNullObject(true);
  const count = workbook.worksheets.getCount();
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected,items/protection/options");
  workbook.names.load("items/name,items/formula");
  sheet.names.load({ name: true, formula: true });
  sheet.load(["visibility", "protection/protected"]);
  used.load("address,rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  none.load("name");
  within.load("values");
  const early = [codeOf(() => used.address), codeOf(() => count.value), codeOf(() => none.isNullObject)];
  await context.sync();
  const top = used.getRow(0).getBoundingRect(used.getRow(4));
  top.load("values,valueTypes,formulas,numberFormat,format/protection/locked");
  const rows = used.getRowProperties({ rowHidden: true });
  await context.sync();
  return {
    early,
    file: workbook.name,
    count: count.value,
    sheets: workbook.worksheets.items.map((each) => each.toJSON()),
    names: [workbook.names, sheet.names].map(({ items }) => items.map((item) => [item.name, item.formula])),
    sheet: [sheet.visibility, sheet.protection.protected],
    used: used.toJSON(),
    merged: merged.isNullObject ? null : merged.areas.items.map((area) => area.toJSON()),
    none: [none.isNullObject, within.isNullObject],
    top: top.toJSON(),
    rows: rows.value,
    late: codeOf(() => top.columnHidden),
  };
}

async function writing(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRange("AZ1:BA3");
  range.formulas = [
    [1, "'007"],
    ["=AZ1+41", true],
    ["文", "=1/0"],
  ];
  const own = codeOf(() => range.values);
  range.load({ values: true, valueTypes: true, formulas: true });
  const cell = range.getCell(1, 0);
  cell.load("address,values");
  await context.sync();
  range.clear();
  const empty = sheet.getRange("AZ1:BA3").getUsedRangeOrNullObject(true);
  await context.sync();
  return { own, written: range.toJSON(), cell: cell.toJSON(), emptied: empty.isNullObject };
}

async function marking(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  const before = sheet.getRange().conditionalFormats.getCount();
  const rule = sheet.getRanges("A3:A5,A7").conditionalFormats.add("Custom");
  rule.custom.rule.formula = '=AND(N("QB")=0,A3="")';
  rule.custom.format.fill.color = "#FFC7CE";
  rule.custom.format.font.bold = true;
  const edge = rule.custom.format.borders.getItem("EdgeTop");
  edge.style = "Continuous";
  edge.color = "#FF0000";
  rule.stopIfTrue = false;
  rule.priority = -1;
  await context.sync();
  const all = sheet.getRange().conditionalFormats;
  all.load("items/id,items/type,items/stopIfTrue");
  rule.load("type,stopIfTrue");
  const areas = rule.getRanges().areas;
  areas.load("items/rowIndex,items/rowCount,items/columnIndex");
  rule.customOrNullObject.rule.load("formula");
  rule.custom.format.load("fill/color,font/bold,font/color");
  edge.load("style,color");
  await context.sync();
  const after = all.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]);
  rule.delete();
  const left = sheet.getRange().conditionalFormats.getCount();
  await context.sync();
  return {
    rules: [before.value, after, left.value],
    areas: areas.items.map((area) => [area.rowIndex, area.rowCount, area.columnIndex]),
    rule: [rule.type, rule.stopIfTrue, rule.customOrNullObject.rule.formula],
    look: [rule.custom.format.fill.color, rule.custom.format.font.bold, rule.custom.format.font.color],
    edge: [edge.style, edge.color],
  };
}

async function keeping(context: Excel.RequestContext) {
  const { settings, customXmlParts } = context.workbook;
  settings.add("qb.test", { at: "2026-06-01", n: 3 });
  const part = customXmlParts.add('<qb xmlns="urn:test"><n>1</n></qb>');
  await context.sync();
  part.setXml('<qb xmlns="urn:test"><n>2</n></qb>');
  const kept = settings.getItemOrNullObject("qb.test");
  const other = settings.getItemOrNullObject("qb.none");
  kept.load("key,value");
  const parts = customXmlParts.getByNamespace("urn:test");
  parts.load("items/id");
  await context.sync();
  const xml = parts.items.map(({ id }) => customXmlParts.getItem(id).getXml());
  await context.sync();
  kept.delete();
  part.delete();
  parts.load("items/id");
  await context.sync();
  return {
    kept: [kept.key, kept.value, other.isNullObject],
    xml: xml.map(({ value }) => value),
    partsLeft: parts.items.length,
  };
}

async function adding(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  const added = worksheets.add("QB 台账");
  added.getRange("A1:B1").values = [["问题", 2]];
  added.getRange("B1").numberFormat = [["0.00"]];
  added.getRange("A1:B1").format.fill.color = "#FFC7CE";
  added.getRange("A1").format.columnWidth = 90;
  added.getRange("A3:B3").merge();
  added.freezePanes.freezeRows(1);
  added.tabColor = "#FF8800";
  added.pageLayout.orientation = "Landscape";
  added.pageLayout.setPrintTitleRows("$1:$1");
  added.getCell(1, 0).hyperlink = { documentReference: "'QB 台账'!A1", textToDisplay: "去看" };
  await context.sync();
  added.load("name,position,visibility,tabColor");
  const used = added.getUsedRange();
  used.load("address,values,numberFormat");
  const fill = added.getRange("B1").format.fill;
  fill.load("color");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("address,areaCount");
  added.activate();
  added.getRange("B1").select();
  const selected = context.workbook.getSelectedRange();
  selected.load("address,worksheet/name");
  await context.sync();
  const json = added.toJSON();
  added.delete();
  const gone = worksheets.getItemOrNullObject("QB 台账");
  await context.sync();
  return {
    added: [json.name, json.position, json.visibility, json.tabColor],
    filled: used.toJSON(),
    colour: fill.color,
    mergedOnIt: [merged.address, merged.areaCount],
    selected: [selected.address, selected.worksheet.name],
    gone: gone.isNullObject,
  };
}

/** What goes wrong, and how that is told. */
async function failing(excel: typeof Excel, name: string) {
  type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;
  const works: Record<string, Work> = {
    noSheet: ({ workbook }) => workbook.worksheets.getItem("没有这张表").load("name"),
    noAddress: (_, sheet) => sheet.getRange("不是地址").load("values"),
    wrongShape: (_, sheet) => (sheet.getRange("AZ1:BA1").values = [[1]]),
    takenName: ({ workbook }) => workbook.worksheets.add(name),
    noSetting: ({ workbook }) => workbook.settings.getItem("没有").load("value"),
    noName: ({ workbook }) => workbook.names.getItem("没有").load("formula"),
    hiddenProperty: ({ workbook }) => workbook.load("isDirty"),
  };
  const errors: Record<string, unknown> = {};
  for (const [label, work] of Object.entries(works)) {
    errors[label] = await excel
      .run(async (context) => {
        work(context, context.workbook.worksheets.getItem(name));
        await context.sync();
      })
      .then(
        () => "done",
        (error: OfficeExtension.Error) => [error.name, error.code, error.message],
      );
  }
  return { errors };
}

function codeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
