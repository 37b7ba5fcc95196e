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

    private static readonly string[] Details =
    [
        "建立台账，按季度更新，结果向群众公布。", "新建项目同步规划、同步验收，已有设施三年内改造一遍。", "选择两个片区先行试点，一年后总结推广。",
        "每半年开展一次满意度调查，排名靠后的限期整改。", "对偏远片区给予适当补助，补助标准每年核定一次。",
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
            text.Append(CultureInfo.InvariantCulture, $"国务院办公厅关于推进{subject}工作的意见（第{index}批）\n\n{number}\n\n各省、自治区、直辖市人民政府：\n　　为方便群众生活，提出以下意见。\n");
            return;
        }
        var parent = index / NationalEvery * NationalEvery;
        var city = Cities[index % Cities.Length];
        text.Append(CultureInfo.InvariantCulture, $"{city}市人民政府关于推进{subject}工作的实施意见（第{index}批）\n\n{number}\n\n各县（市、区）人民政府：\n");
        text.Append(CultureInfo.InvariantCulture, $"　　为贯彻落实《国务院办公厅关于推进{Subjects[new Picker(parent).Next(Subjects.Length)]}工作的意见（第{parent}批）》（{NumberOf(parent)}），结合我市实际，提出以下意见。\n");
    }

    private static string NumberOf(int index)
    {
        var year = 2010 + (index % 15);
        return string.Create(CultureInfo.InvariantCulture, $"{(index % NationalEvery == 0 ? "国办" : Cities[index % Cities.Length][..1] + "政")}发〔{year}〕{10_000 + index}号");
    }

    private static void AppendMeasure(StringBuilder text, int measure, bool isNational, string subject, Picker random)
    {
        text.Append(CultureInfo.InvariantCulture, $"　　（{"一二三四五"[measure % MeasuresPerChapter]}）{Verbs[measure]}。{subject}涉及面广，今年安排项目{(random.Next(90) * 10) + measure + 10}个。{Details[random.Next(Details.Length)]}{Details[random.Next(Details.Length)]}");
        var names = PickBodies(isNational ? NationalBodies : CityBodies, random);
        var prefix = isNational ? "" : "市";
        var partners = string.Join('、', names.Skip(1).Select((name, i) => i == 0 ? prefix + name : name));
        text.Append(random.Next(3) == 0 ? $"（{prefix}{names[0]}、{string.Join('、', names.Skip(1))}按职责分工负责）\n" : $"（{prefix}{names[0]}牵头，{partners}配合）\n");
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
