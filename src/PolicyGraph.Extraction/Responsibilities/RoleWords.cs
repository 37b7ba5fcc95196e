using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The words by which lists give roles; the table that the whole grammar rests on. Longest first where one begins another.</summary>
internal static class RoleWords
{
    /// <summary>Before a noun and a colon: 牵头 + 单位 + ：.</summary>
    public static readonly (string Word, LabelKind Kind)[] LabelKinds =
    [
        ("第一牵头", LabelKind.Lead), ("第二牵头", LabelKind.Lead), ("第三牵头", LabelKind.Lead), ("第二责任", LabelKind.Responsible), ("成员", LabelKind.Coordinate),
        ("责任牵头", LabelKind.Lead), ("主要牵头", LabelKind.Lead), ("总牵头", LabelKind.Lead), ("牵头负责", LabelKind.Lead),
        ("牵头考核", LabelKind.Lead), ("牵头组织", LabelKind.Lead), ("牵头", LabelKind.Lead), ("主办", LabelKind.Lead),
        ("责任配合", LabelKind.Coordinate), ("责任协同", LabelKind.Coordinate), ("协同配合", LabelKind.Coordinate), ("配合", LabelKind.Coordinate), ("协办", LabelKind.Coordinate),
        ("协同", LabelKind.Coordinate), ("协作", LabelKind.Coordinate), ("协助", LabelKind.Coordinate), ("协管", LabelKind.Coordinate), ("参与", LabelKind.Coordinate), ("参加", LabelKind.Coordinate),
        ("会办", LabelKind.Coordinate), ("分办", LabelKind.Responsible), ("支持", LabelKind.Coordinate), ("业务指导", LabelKind.Coordinate), ("指导", LabelKind.Coordinate), ("督导", LabelKind.Coordinate), ("督办", LabelKind.Coordinate), ("督促", LabelKind.Coordinate), ("督查", LabelKind.Coordinate),
        ("监督", LabelKind.Coordinate), ("数据提供", LabelKind.Coordinate), ("协调", LabelKind.Coordinate), ("联合", LabelKind.Coordinate), ("支撑", LabelKind.Coordinate), ("保障", LabelKind.Coordinate),
        ("主要责任", LabelKind.Responsible), ("第一责任", LabelKind.Responsible), ("具体责任", LabelKind.Responsible), ("责任落实", LabelKind.Responsible),
        ("责任", LabelKind.Responsible), ("主要负责", LabelKind.Responsible), ("负责考核", LabelKind.Responsible), ("属地责任", LabelKind.Responsible), ("主体责任", LabelKind.Responsible), ("监管责任", LabelKind.Responsible), ("负责", LabelKind.Responsible), ("承办", LabelKind.Responsible), ("主责", LabelKind.Responsible), ("落实", LabelKind.Responsible),
        // What the recognition of a scan makes of 责任 and 配合.
        ("贵任", LabelKind.Responsible), ("配台", LabelKind.Coordinate),
        ("组织实施", LabelKind.Responsible), ("具体实施", LabelKind.Responsible), ("实施", LabelKind.Responsible), ("推进", LabelKind.Responsible), ("执行", LabelKind.Responsible), ("承担", LabelKind.Responsible),
        ("分管", LabelKind.Person), ("市级", LabelKind.Person), ("省级", LabelKind.Person), ("县级", LabelKind.Person), ("区级", LabelKind.Person), ("联系", LabelKind.Person),
    ];

    /// <summary>牵头：, 配合：, 属地责任：: labels without a noun. 主办： and 承办： stand at the foot of web pages and are none.</summary>
    public static readonly string[] BareLabels = ["牵头", "配合", "协办", "参与", "属地责任"];

    /// <summary>Labels without a noun that are none at the foot of a page, and so only inside a list: （主办：市林业局；协办：…）.</summary>
    public static readonly string[] BareLabelsInLists = ["主办", "承办", "协办", "落实", "总牵头", "牵头负责", "主责", "主体责任", "监管责任", "参加", "协助", "会办", "分办", "指导", "督导", "支持", "实施", "责任", "负责"];

    /// <summary>（服务单位：市公积金中心）: in a list who does it; elsewhere, as in a contract's data, nobody's duty.</summary>
    public static readonly string[] DoersInLists = ["服务单位", "服务部门", "主管单位", "主管部门", "建设单位", "建设主体", "运营单位", "运营主体", "承建单位"];

    /// <summary>市人社局配合市委有关部门落实: who stands before it assists who stands behind.</summary>
    public const string Assists = "配合";

    /// <summary>Words that are a label only behind another one: 成员单位： alone tells who sits on a body.</summary>
    public const string Members = "成员";

    public static readonly string[] LabelNouns =
    [
        "部门和单位", "部门及单位", "部门（单位）", "单位（部门）", "科室（单位）", "股室（单位）", "单位和部门", "单位", "部门", "处室", "科室", "股室", "机构", "主体", "地区", "方",
    ];

    public static readonly string[] PersonNouns = ["市领导", "县领导", "区领导", "领导", "负责人", "负责同志", "同志", "人员", "人"];

    public static readonly string[] DeadlineLabels =
    [
        "完成时限", "完成时间", "完成期限", "办结时限", "时限要求", "时间要求", "时间安排", "时间节点", "进度安排", "实施期限", "任务时限", "落实时限", "整改时限", "时限",
    ];

    /// <summary>由甲局牵头，乙局、丙局组成: who makes up a group beside its lead assists; without one the word tells who sits on a body.</summary>
    public const string Composed = "组成";

    /// <summary>UTF-16 units of each word that may end an office's name.</summary>
    public const int OfficeEnding = 2;

    private static readonly string[] OfficeEndings = ["会办", "督办"];

    /// <summary>The words of a predicate, any number of which may follow one another up to the end of the item.</summary>
    public static readonly (string Word, PredicateTraits Traits)[] PredicateWords =
    [
        ("作为牵头单位", PredicateTraits.Lead), ("担任牵头单位", PredicateTraits.Lead), ("作为牵头部门", PredicateTraits.Lead),
        ("作为配合单位", PredicateTraits.Coordinate), ("作为配合部门", PredicateTraits.Coordinate), ("作为责任单位", PredicateTraits.Core), ("作为责任部门", PredicateTraits.Core),
        ("均为配合单位", PredicateTraits.Coordinate), ("均为配合部门", PredicateTraits.Coordinate), ("均为责任单位", PredicateTraits.Core), ("均为责任部门", PredicateTraits.Core),
        ("为牵头单位", PredicateTraits.Lead),
        ("为牵头部门", PredicateTraits.Lead),
        ("为配合单位", PredicateTraits.Coordinate),
        ("为配合部门", PredicateTraits.Coordinate),
        ("为责任单位", PredicateTraits.Core),
        ("为责任部门", PredicateTraits.Core), ("为主责单位", PredicateTraits.Core), ("为主责部门", PredicateTraits.Core), ("为实施单位", PredicateTraits.Core), ("为实施部门", PredicateTraits.Core), ("为承办单位", PredicateTraits.Core), ("为承办部门", PredicateTraits.Core),
        ("为落实单位", PredicateTraits.Core), ("为协办单位", PredicateTraits.Coordinate), ("为协办部门", PredicateTraits.Coordinate), ("为参与单位", PredicateTraits.Coordinate), ("为协同单位", PredicateTraits.Coordinate),
        ("牵头", PredicateTraits.Lead), ("牵头抓总", PredicateTraits.Lead), ("统筹抓总", PredicateTraits.Core), ("总牵头", PredicateTraits.Lead), ("双牵头", PredicateTraits.Lead), ("主办", PredicateTraits.Lead), ("主责", PredicateTraits.Core), ("主抓", PredicateTraits.Core), ("总负责", PredicateTraits.Core),
        ("配合", PredicateTraits.Coordinate), ("参与", PredicateTraits.Coordinate), ("参加", PredicateTraits.Coordinate), ("协助", PredicateTraits.Coordinate), ("协办", PredicateTraits.Coordinate),
        ("协作", PredicateTraits.Coordinate), ("会办", PredicateTraits.Coordinate), ("指导", PredicateTraits.Coordinate), ("督导", PredicateTraits.Coordinate), ("督办", PredicateTraits.Coordinate), ("督查", PredicateTraits.Coordinate), ("监督", PredicateTraits.Coordinate),
        (Composed, PredicateTraits.Coordinate), ("督促", PredicateTraits.Coordinate), ("支持", PredicateTraits.Coordinate), ("协同", PredicateTraits.Coordinate),
        ("技术指导", PredicateTraits.Coordinate), ("业务指导", PredicateTraits.Coordinate), ("技术支持", PredicateTraits.Coordinate), ("资金支持", PredicateTraits.Coordinate), ("资金保障", PredicateTraits.Coordinate), ("政策支持", PredicateTraits.Coordinate), ("要素保障", PredicateTraits.Coordinate), ("技术支撑", PredicateTraits.Coordinate), ("数据支持", PredicateTraits.Coordinate), ("数据支撑", PredicateTraits.Coordinate),
        ("负责指导", PredicateTraits.Coordinate | PredicateTraits.Guiding), ("负责督导", PredicateTraits.Coordinate | PredicateTraits.Guiding), ("负责督促", PredicateTraits.Coordinate | PredicateTraits.Guiding),
        ("负责监督", PredicateTraits.Coordinate | PredicateTraits.Guiding), ("负责业务指导", PredicateTraits.Coordinate | PredicateTraits.Guiding), ("负责技术指导", PredicateTraits.Coordinate | PredicateTraits.Guiding),
        ("提供数据", PredicateTraits.Coordinate), ("提供", PredicateTraits.None), ("给予", PredicateTraits.None), ("予以", PredicateTraits.None),
        ("落实属地责任", PredicateTraits.Core), ("落实属地管理责任", PredicateTraits.Core), ("落实主体责任", PredicateTraits.Core), ("落实监管责任", PredicateTraits.Core), ("落实领导责任", PredicateTraits.Core),
        ("履行属地责任", PredicateTraits.Core), ("履行属地管理责任", PredicateTraits.Core), ("履行主体责任", PredicateTraits.Core), ("履行监管责任", PredicateTraits.Core), ("履行监管职责", PredicateTraits.Core),
        ("承担属地责任", PredicateTraits.Core), ("承担主体责任", PredicateTraits.Core), ("负主体责任", PredicateTraits.Core), ("负属地责任", PredicateTraits.Core), ("负监管责任", PredicateTraits.Core), ("负管理责任", PredicateTraits.Core), ("负领导责任", PredicateTraits.Core), ("负主要责任", PredicateTraits.Core), ("承担监管责任", PredicateTraits.Core), ("负总责", PredicateTraits.Core),
        ("研究提出落实意见", PredicateTraits.Core), ("提出落实意见", PredicateTraits.Core), ("提出贯彻落实意见", PredicateTraits.Core), ("提出具体落实意见", PredicateTraits.Core),
        ("负责", PredicateTraits.Core), ("贯彻落实", PredicateTraits.Core), ("抓好落实", PredicateTraits.Core), ("抓落实", PredicateTraits.Core), ("落实", PredicateTraits.Core), ("组织实施", PredicateTraits.Core),
        ("实施", PredicateTraits.Core), ("承办", PredicateTraits.Core), ("办理", PredicateTraits.Core), ("执行", PredicateTraits.Core), ("承担", PredicateTraits.Core), ("推进", PredicateTraits.Core), ("推动", PredicateTraits.Core), ("完成", PredicateTraits.Core),
        ("各负其责", PredicateTraits.Core | PredicateTraits.Divided),
        ("在各自职责范围内", PredicateTraits.Divided), ("在职责范围内", PredicateTraits.Divided), ("职责分工", PredicateTraits.Divided),
        ("分别", PredicateTraits.Divided), ("分头", PredicateTraits.Divided), ("分工", PredicateTraits.Divided),
        ("共同", PredicateTraits.None), ("具体", PredicateTraits.None), ("主要", PredicateTraits.None), ("联合", PredicateTraits.None), ("统筹", PredicateTraits.Core), ("结合实际", PredicateTraits.None), ("结合职责", PredicateTraits.None), ("协调", PredicateTraits.None), ("组织", PredicateTraits.None), ("组织各相关部门", PredicateTraits.None), ("组织各有关部门", PredicateTraits.None), ("组织相关部门", PredicateTraits.None), ("组织有关部门", PredicateTraits.None),
        ("积极", PredicateTraits.None), ("认真", PredicateTraits.None), ("密切", PredicateTraits.None), ("切实", PredicateTraits.None), ("主动", PredicateTraits.None), ("依法", PredicateTraits.None), ("持续", PredicateTraits.None), ("做好", PredicateTraits.None), ("抓好", PredicateTraits.None), ("全力", PredicateTraits.None),
        ("各自", PredicateTraits.None), ("有关工作", PredicateTraits.None), ("相关工作", PredicateTraits.None), ("各自工作", PredicateTraits.None),
        ("并", PredicateTraits.None), ("和", PredicateTraits.None), ("、", PredicateTraits.None), ("等", PredicateTraits.None),
    ];

    /// <summary>Role words before a task: 市科技局 + 负责 + 技术攻关. 牵头负责 before 牵头.</summary>
    public static readonly (string Word, PredicateTraits Traits)[] ObjectVerbs =
        [("牵头负责", PredicateTraits.Lead), ("牵头", PredicateTraits.Lead), ("负责", PredicateTraits.Core), ("配合", PredicateTraits.Coordinate), ("协助", PredicateTraits.Coordinate), ("落实", PredicateTraits.Core)];

    /// <summary>Verbs before a task, 市财政局提供资金支持, that a body may be called by: 市委统筹城乡工作办公室.</summary>
    public static readonly (string Word, PredicateTraits Traits)[] TaskVerbs =
        [("提供", PredicateTraits.Coordinate), ("给予", PredicateTraits.Coordinate), ("指导", PredicateTraits.Coordinate), ("督促", PredicateTraits.Coordinate), ("督导", PredicateTraits.Coordinate),
         ("制定", PredicateTraits.Core), ("组织", PredicateTraits.Core), ("统筹", PredicateTraits.Core), ("推进", PredicateTraits.Core), ("做好", PredicateTraits.Core), ("开展", PredicateTraits.Core)];

    public static ResponsibilityRole? RoleOf(LabelKind kind) => kind switch
    {
        LabelKind.Lead => ResponsibilityRole.Lead,
        LabelKind.Coordinate => ResponsibilityRole.Coordinate,
        _ => null,
    };

    /// <summary>The role of a name without one of its own: behind 会同 it assists, elsewhere it waits for a predicate.</summary>
    public static ResponsibilityRole? RoleAmong(bool partners) => partners ? ResponsibilityRole.Coordinate : null;

    /// <summary>会办 of 市灯会办, 督办 of 目督办: whether the first of the role words may be the last of a name.</summary>
    public static bool MayEndOffice(ReadOnlySpan<char> predicate) => predicate.StartsWithAny(OfficeEndings);

    private static readonly string[] NamedLeadEndings = ["为牵头单位", "为牵头部门", "为总牵头单位"];

    /// <summary>市水利局 in 市水利局为牵头单位, which a bracket behind the names says of one of them; empty for other words.</summary>
    public static ReadOnlySpan<char> NamedLead(ReadOnlySpan<char> inner)
    {
        foreach (var ending in NamedLeadEndings)
        {
            if (inner.Length > ending.Length + 1 && inner.EndsWithWord(ending))
            {
                return inner[..^ending.Length];
            }
        }

        return default;
    }

    /// <summary>The role that the bracket behind a name gives, 市科技局（牵头）; null for other brackets.</summary>
    public static ResponsibilityRole? AnnotatedRole(ReadOnlySpan<char> inner) => inner switch
    {
        "牵头" or "牵头单位" or "牵头部门" => ResponsibilityRole.Lead,
        "配合" or "配合单位" => ResponsibilityRole.Coordinate,
        "负责" => ResponsibilityRole.Responsible,
        _ => null,
    };
}
