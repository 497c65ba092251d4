/**
 * What the forms of a county ask beside the seven resource indicators, in the field's own terms.
 * People, rooms, schools and classes are counts; money is in 元, areas in ㎡, shares are 0–1.
 */
export const COUNTY_FIELDS = [
  // 校舍、规模、班额
  "classes", // 教学班数
  "musicRooms", // 音乐专用教室间数
  "musicRoomAreas", // 每间音乐专用教室面积
  "fineArtRooms", // 美术专用教室间数
  "fineArtRoomAreas", // 每间美术专用教室面积
  "students", // 在校生数
  "largePrimarySchools", // 超过2000人的小学
  "largeJuniorSchools", // 超过2000人的初中
  "largeCombinedSchools", // 超过2500人的一贯制学校
  "largePrimaryClasses", // 超过45人的小学班级
  "largeJuniorClasses", // 超过50人的初中班级
  // 经费
  "smallSchoolPupils", // 不足100人的规模较小学校学生数
  "smallSchoolFund", // 不足100人的规模较小学校公用经费
  "specialFund", // 特殊教育学校公用经费
  "specialPupils", // 特殊教育学生数
  "integratedFund", // 随班就读学生公用经费
  "integratedPupils", // 随班就读学生数
  "publicFundPrimary", // 小学生均公用经费标准
  "publicFundJunior", // 初中生均公用经费标准
  "boardingFund", // 寄宿生生均增加的公用经费
  "teacherWage", // 义务教育学校教师年平均工资收入
  "civilServantWage", // 当地公务员年平均工资收入
  "trainingBudget", // 教师培训经费预算
  "publicFundBudget", // 年度公用经费预算总额
  "countyTrainingFund", // 县级安排的教师培训经费
  "staffWages", // 教职工工资总额
  "educationSpending", // 一般公共预算教育支出
  "educationSpendingBefore", // 上年一般公共预算教育支出
  "spendingPerPupil", // 按在校学生人数平均的一般公共预算教育支出
  "spendingPerPupilBefore", // 上年按在校学生人数平均的一般公共预算教育支出
  // 教师
  "teachers", // 全县教师, 在岗专任教师
  "trainedTeachers", // 完成360学时培训的教师
  "certifiedTeachers", // 持有教师资格证的专任教师
  "exchangeEligible", // 符合交流轮岗条件教师总数
  "exchanged", // 交流轮岗教师
  "exchangedBackbone", // 交流轮岗的骨干教师
  "urbanExchangeEligible", // 城镇学校和优质学校符合交流条件的教师
  "urbanExchanged", // 城镇学校和优质学校到乡村学校交流轮岗的教师
  "urbanExchangedBackbone", // 其中骨干教师
  "pupilsPerStaffPrimary", // 小学每名教职工负担学生
  "pupilsPerStaffJunior", // 初中每名教职工负担学生
  "pupilsPerStaffSpecial", // 特殊教育学校每名教职工负担学生
  "headTermYears", // 领导人员在同一岗位连续任职年数
  "ruralHeads", // 乡村校（园）长
  "ruralHeadsUnder45", // 45岁以下乡村校（园）长
  "researchVisits", // 教研员5年到乡村学校指导次数
  "researchStayYears", // 新入职教研员3年内蹲点年数
  "ruralTrainings", // 每学期组织乡村教师专项培训次数
  "newRuralTeacherYears", // 新任乡村教师5年内到县城或中心校任教年数
  "smallSchoolResearchShare", // 小规模学校教师参加区域教研活动的比例
  // 入学
  "nearbyPrimary", // 城区和镇区公办小学就近划片入学学生
  "nearbyPrimaryAll", // 城区和镇区公办小学学生
  "nearbyPrimaryShare", // 小学就近划片入学比例
  "nearbyJunior", // 城区和镇区公办初中就近划片入学学生
  "nearbyJuniorAll", // 城区和镇区公办初中学生
  "nearbyJuniorShare", // 初中就近划片入学比例
  "seniorPlaces", // 优质高中招生名额总数
  "allottedPlaces", // 分配名额
  "ruralPlaces", // 分配农村学校的名额
  "publicJuniorPlaces", // 分配到公办初中的名额
  "migrants", // 符合条件的随迁子女
  "migrantsPublic", // 在公办学校就读的随迁子女
  "migrantsPurchased", // 在政府购买服务的民办学校就读的随迁子女
  "enrolmentPrimary", // 小学入学率
  "enrolmentJunior", // 初中入学率
  "enrolmentAll", // 适龄儿童少年入学率
  "nineYearRetention", // 九年义务教育巩固率
  // 质量
  "graduates", // 初中毕业班学生数
  "entrants", // 三年前该年级入学学生数
  "transferredIn", // 毕业年级三年转入
  "transferredOut", // 毕业年级三年转出
  "deaths", // 死亡学生数
  "disabled", // 残疾儿童少年
  "disabledEnrolled", // 入学的残疾儿童少年
  "disabledInSchool", // 一所普通学校招收的残疾儿童少年
  "monitoringLevel", // 国家监测学业水平等级, Ⅰ–Ⅳ as 1–4
  "schoolDifference", // 校际差异率
  "monitoredSubjects", // 参加监测的学科数
  "homeworkMinutes", // 书面作业平均完成时间
  "exerciseHours", // 每天体育锻炼时间
  "fitnessShare", // 学生体质健康标准达标率
  // 社会认可度
  "validForms", // 回收有效问卷数
  "satisfiedForms", // 满意问卷数
  "visited", // 实地走访人数
  "satisfiedVisited", // 满意人数
  "satisfactionSchool", // 对学校的满意度
  "satisfactionGovernment", // 对政府管理义务教育的满意度
  // 达标进度、集团
  "schools", // 义务教育学校数
  "schoolsWithSpace", // 建立网络学习空间的学校
  "yearlyReachedShare", // 当年新达标学校的比例
  "basicBalanceYears", // 通过基本均衡认定的年数
  "educationGroups", // 教育集团数
  "provincialGroups", // 省级优质教育集团数
  "exemplaryJuniors", // 重点培育的示范初中
  "ruralCampuses", // 省级乡村温馨校园
  "boardingSchools", // 每个镇的寄宿制学校
  // 学校自评表
  "largestClass", // 最大班额学生数
  "publicFund", // 一所学校上年度拨付的定额公用经费
  // 表内自己算出的结果
  "specialFundPerPupil", // 特殊教育学校生均公用经费
  "publicFundPerPupil", // 一所学校的生均公用经费
  "trainedShare", // 教师培训完成率
  "certifiedShare", // 持证教师占比
  "exchangedShare", // 交流轮岗教师占符合条件教师的比例
  "exchangedBackboneShare", // 骨干教师占交流轮岗教师的比例
  "allottedShare", // 分配名额占比
  "ruralPlacesShare", // 农村学校名额占分配名额的比例
  "migrantsPlaced", // 公办和购买服务的民办学校就读合计
  "migrantsShare", // 上述合计占随迁子女的比例
  "retention", // 初中三年巩固率
  "disabledShare", // 残疾儿童少年入学率
  "disabledSpecial", // 在特殊教育学校就读的残疾儿童少年
  "disabledSpecialShare", // 上述占比
  "forms", // 问卷总数
  "satisfaction", // 问卷调查综合满意度
  "visitSatisfaction", // 实地走访满意度
  // 表Ⅰ 基本情况
  "population", // 人口总数
  "farmPopulation", // 农业人口数
  "towns", // 乡镇数
  "villages", // 行政村数
  "productPerHead", // 年人均国内生产总值
  "revenuePerHead", // 年人均地方财政收入
  "farmIncome", // 农民年人均纯收入
  "townIncome", // 城镇居民年人均可支配收入
  "primarySchools", // 小学校数
  "nineYearSchools", // 九年一贯制学校数
  "juniorSchools", // 初中校数
  "completeSecondaries", // 完全中学数
  "twelveYearSchools", // 十二年一贯制学校数
  "specialSchools", // 特殊教育学校数
  "teachingPoints", // 小学教学点数
  "countedTeachingPoints", // 其中50人及以上
  "primaryClasses", // 小学教学班数
  "juniorClasses", // 初中教学班数
  "primaryStudents", // 小学在校学生数
  "juniorStudents", // 初中在校学生数
  "primaryStaff", // 小学教职工数
  "primaryTeachers", // 其中专任教师
  "juniorStaff", // 初中教职工数
  "juniorTeachers", // 其中专任教师
] as const;

export type CountyField = (typeof COUNTY_FIELDS)[number];
