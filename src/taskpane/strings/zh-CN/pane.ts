/** The pane around its views. */
export const pane = {
  name: "均衡助手",
  /** Between two short remarks in a line. */
  apart: "　",
  views: "功能",
  more: "更多",
  moreTitle: "更多功能",
  loading: "正在打开",
  viewFailed: "这一页没有打开，请重试。",
  retry: "重试",
  offline: "网络已断开。结果可继续查看，恢复后再写入。",
  detail: "详情",
  close: "关闭",
  empty: "打开一张填好的表，点“一键检查”",
  emptyDetail: "列出哪些学校没过、差多少，点一下就到那个单元格。",
  sample: "打开示例",
  introduction: {
    title: "均衡助手 QB",
    lead: "打开县里填好的表，一键检查义务教育优质均衡数据。",
    steps: [
      { title: "检查", text: "认出学校和七项指标，按国家和本地标准逐校判定，并算出差异系数。" },
      { title: "核对", text: "哪些没过、差多少，逐条列出；点一条，选中那个单元格。" },
      { title: "标记", text: "需要时把结果标到表里；写入前先列出内容，随时可以撤回。" },
    ],
    privacy: "数据只在本机处理，不上传。",
    start: "开始使用",
  },
  outside: {
    title: "请在Excel中打开",
    text: "这是Excel加载项的任务窗格，在浏览器里单独打开时没有工作簿可查。",
    offer: "没有Excel，或用的是WPS，可在工作台中打开.xlsx文件检查。",
    open: "打开工作台",
    noWorkbench: "在Excel“开始”选项卡的“加载项”中可找到均衡助手。",
  },
  tooOld: {
    title: "Excel版本过低",
    text: "QB需要Excel 2021、Microsoft 365或网页版Excel。",
    missing: (sets: string) => `缺少：${sets}`,
  },
  failed: {
    title: "QB没有启动",
    text: "请关闭任务窗格后重新打开；仍不行，请联系单位的管理员。",
  },
};
