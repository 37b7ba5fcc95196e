namespace PolicyGraph.Model;

/// <summary>What sort of body a name stands for.</summary>
public enum DepartmentKind
{
    /// <summary>政府部门: 科技厅, 财政局, 国家发展改革委.</summary>
    GovernmentDepartment,

    /// <summary>人民政府, 行政公署, 管委会 of a place.</summary>
    Government,

    /// <summary>党委及其部门: 市委组织部, 党委网信办.</summary>
    PartyOrgan,

    /// <summary>人大, 政协.</summary>
    LegislativeOrgan,

    /// <summary>法院, 检察院, 监察委员会.</summary>
    JudicialOrgan,

    /// <summary>垂直管理: 海关, 税务, 人民银行, 金融监管, 统计调查队.</summary>
    VerticalSystem,

    /// <summary>群团组织: 总工会, 共青团, 妇联, 科协.</summary>
    MassOrganisation,

    /// <summary>议事协调机构: 领导小组, 联席会议, 专班 and their offices.</summary>
    CoordinationBody,

    /// <summary>事业单位: 中心, 研究院, 学校, 医院.</summary>
    PublicInstitution,

    /// <summary>企业.</summary>
    Enterprise,

    /// <summary>A class of bodies: 各有关部门, 各市人民政府.</summary>
    Group,

    /// <summary>A name that no table explains; kept as written.</summary>
    Unknown,
}
