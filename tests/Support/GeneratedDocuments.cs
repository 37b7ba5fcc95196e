using System.Globalization;
using System.Text;

namespace PolicyGraph.Tests.Support;

/// <summary>
/// As many policy documents as wanted, the same ones every time: each has ten measures of five bodies, one in twenty is of
/// the State Council's office, the others are of cities and rest on one of those.
/// </summary>
internal static class GeneratedDocuments
{
    public const int MeasuresPerDocument = 10;
    public const int AssignmentsPerDocument = 50;

    private const int NationalEvery = 20;
    private const int BodiesPerMeasure = 5;
    private const int MeasuresPerChapter = 5;

    private static readonly string[] Cities =
    [
        .. """
        石家庄 唐山 保定 太原 大同 临汾 呼和浩特 包头 沈阳 大连 鞍山 长春 哈尔滨 齐齐哈尔 南京 无锡 徐州 苏州 杭州 宁波 温州 嘉兴 合肥 芜湖
        蚌埠 福州 厦门 泉州 南昌 九江 赣州 济南 青岛 烟台 潍坊 郑州 开封 洛阳 南阳 武汉 宜昌 襄阳 长沙 株洲 衡阳 广州 深圳 佛山 东莞 南宁
        柳州 桂林 海口 成都 绵阳 泸州 贵阳 遵义 昆明 曲靖 西安 宝鸡 兰州 西宁
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly string[] CityBodies =
    [
        "财政局", "发展改革委", "教育局", "科技局", "民政局", "人力资源社会保障局", "自然资源局", "生态环境局", "住房城乡建设局", "交通运输局",
        "水务局", "农业农村局", "商务局", "文化和旅游局", "卫生健康委", "应急管理局", "审计局", "市场监管局", "体育局", "统计局", "医保局", "司法局",
        "公安局", "城市管理局",
    ];

    private static readonly string[] NationalBodies =
    [
        "财政部", "国家发展改革委", "教育部", "科技部", "民政部", "人力资源社会保障部", "自然资源部", "生态环境部", "住房城乡建设部", "交通运输部",
        "水利部", "农业农村部", "商务部", "文化和旅游部", "国家卫生健康委", "应急管理部", "审计署", "市场监管总局", "体育总局", "国家统计局", "国家医保局",
        "司法部", "公安部", "工业和信息化部",
    ];

    private static readonly string[] Subjects =
        ["社区食堂", "老旧小区", "口袋公园", "乡村道路", "便民市场", "公共厕所", "校园午餐", "健身步道", "数字档案", "雨水管网", "夜间公交", "托育点位"];

    private static readonly string[] Verbs = ["摸清底数", "制定标准", "补齐短板", "简化手续", "加强巡查", "开放数据", "培训人员", "压实责任", "筹措资金", "公开结果"];

    private static readonly string[] Words =
    [
        .. """
        安全 办法 报告 标准 补助 材料 仓储 测试 产品 城区 出口 创新 村组 档案 登记 地图 电梯 调查 动力 对接 发布 法规 反馈 方案 防火 分类 风险 扶持 港口 高校
        工地 公示 供热 管线 规划 轨道 国库 海岸 合同 河道 环保 机场 基金 激励 集市 技能 家庭 监督 检测 建材 奖励 交易 接种 节水 金融 景区 救助 就业 捐赠 考核
        科普 客运 课程 矿山 垃圾 劳务 冷链 联网 粮食 林地 流域 楼宇 旅馆 绿化 码头 煤炭 免税 牧场 能耗 农机 排污 培育 配送 平台 评估 普法 企业 气象 汽车 桥梁
        渠道 融资 森林 商标 社团 审批 生猪 湿地 食品 试点 市政 事故 收购 书店 数据 水库 税收 隧道 碳汇 特产 体检 田间 停车 通信 统筹 投资 图书 土壤 外贸 网格
        危房 文物 污水 无线 物流 系统 现场 消防 校舍 信贷 修缮 宣讲 学徒 巡护 演练 养殖 药品 医院 遗产 移民 疫苗 用电 邮政 渔业 预警 援助 园艺 运河 债券 展会
        诊所 征收 证照 治理 质量 种子 仲裁 住宅 专利 资产 自治 租赁 组织 作物
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <param name="index">From 0.</param>
    public static string Text(int index)
    {
        var isNational = index % NationalEvery == 0;
        var random = new Picker(index);
        var subject = Subjects[random.Next(Subjects.Length)];
        var text = new StringBuilder(8192);
        AppendHead(text, index, isNational, subject);
        for (var measure = 0; measure < MeasuresPerDocument; measure++)
        {
            if (measure % MeasuresPerChapter == 0)
                text.Append("　　").Append("一二"[measure / MeasuresPerChapter]).Append('、').Append(subject).Append(measure == 0 ? "建设" : "管理").Append('\n');
            AppendMeasure(text, measure, isNational, subject, random);
        }
        return text.Append("　　三、组织实施\n　　各有关方面按月交换信息，重要情况及时报告。\n").ToString();
    }

    /// <summary>Writes documents 0 to <paramref name="count"/> into a folder, one a file.</summary>
    public static void WriteTo(string folder, int count)
    {
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:00000}.txt")), Text(i));
    }

    private static void AppendHead(StringBuilder text, int index, bool isNational, string subject)
    {
        var number = NumberOf(index);
        if (isNational)
        {
            text.Append(CultureInfo.InvariantCulture, $"国务院办公厅关于推进第{index}批{subject}工作的意见\n\n{number}\n\n各省、自治区、直辖市人民政府：\n　　为方便群众生活，提出以下意见。\n");
            return;
        }
        var parent = index / NationalEvery * NationalEvery;
        var city = Cities[index % Cities.Length];
        text.Append(CultureInfo.InvariantCulture, $"{city}市人民政府关于推进第{index}批{subject}工作的实施意见\n\n{number}\n\n各县（市、区）人民政府：\n");
        text.Append(CultureInfo.InvariantCulture, $"　　为贯彻落实《国务院办公厅关于推进第{parent}批{Subjects[new Picker(parent).Next(Subjects.Length)]}工作的意见》（{NumberOf(parent)}），结合我市实际，提出以下意见。\n");
    }

    private static string NumberOf(int index)
    {
        var year = 2010 + (index % 15);
        return string.Create(CultureInfo.InvariantCulture, $"{(index % NationalEvery == 0 ? "国办" : Cities[index % Cities.Length][..1] + "政")}发〔{year}〕{10_000 + index}号");
    }

    private static void AppendMeasure(StringBuilder text, int measure, bool isNational, string subject, Picker random)
    {
        text.Append(CultureInfo.InvariantCulture, $"　　（{"一二三四五"[measure % MeasuresPerChapter]}）{Verbs[measure]}。围绕{subject}做好{Word()}{Word()}，推动{Word()}与{Word()}衔接，");
        text.Append(CultureInfo.InvariantCulture, $"开展{Word()}{Word()}{random.Next(900) + 100}次，健全{Word()}、{Word()}、{Word()}制度，改进{Word()}{Word()}，定期公开{Word()}情况。");
        var names = PickBodies(isNational ? NationalBodies : CityBodies, random);
        var prefix = isNational ? "" : "市";
        var partners = string.Join('、', names.Skip(1).Select((name, i) => i == 0 ? prefix + name : name));
        text.Append(random.Next(3) == 0 ? $"（{prefix}{names[0]}、{string.Join('、', names.Skip(1))}按职责分工负责）\n" : $"（{prefix}{names[0]}牵头，{partners}配合）\n");

        string Word() => Words[random.Next(Words.Length)];
    }

    /// <summary>Distinct; the first of the table come most often.</summary>
    private static List<string> PickBodies(string[] bodies, Picker random)
    {
        var picked = new List<string>(BodiesPerMeasure);
        while (picked.Count < BodiesPerMeasure)
        {
            var name = bodies[Math.Min(random.Next(bodies.Length), random.Next(bodies.Length))];
            if (!picked.Contains(name))
                picked.Add(name);
        }
        return picked;
    }

    /// <summary>Splitmix64: the same numbers on every machine and in every version of the runtime.</summary>
    private sealed class Picker(int seed)
    {
        private ulong state = (ulong)seed;

        public int Next(int below)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }
    }
}
