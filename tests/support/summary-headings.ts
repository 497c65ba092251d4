/** A county's plain summary of printed values: town, school, stage, pupils, and the seven in the policy's words. */
export const SUMMARY_HEADINGS = [
  ["乡镇", "学校名称", "学段", "在校生数"],
  ["每百名学生拥有高于规定学历教师数", "每百名学生拥有县级以上骨干教师数"],
  ["每百名学生拥有体育、艺术（美术、音乐）专任教师数", "生均教学及辅助用房面积", "生均体育运动场馆面积"],
  ["生均教学仪器设备值", "每百名学生拥有网络多媒体教室数"],
].flat();
