using PolicyGraph.Model;

namespace PolicyGraph.Reports;

/// <summary>What tables call the enumerations of the model.</summary>
internal static class ChineseNames
{
    public static string Of(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "牵头",
        ResponsibilityRole.Coordinate => "配合",
        ResponsibilityRole.Shared => "分工负责",
        ResponsibilityRole.Responsible => "负责",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(DepartmentKind kind) => kind switch
    {
        DepartmentKind.GovernmentDepartment => "政府部门",
        DepartmentKind.Government => "人民政府",
        DepartmentKind.PartyOrgan => "党委部门",
        DepartmentKind.LegislativeOrgan => "人大政协",
        DepartmentKind.JudicialOrgan => "司法监察机关",
        DepartmentKind.VerticalSystem => "垂直管理机构",
        DepartmentKind.MassOrganisation => "群团组织",
        DepartmentKind.CoordinationBody => "议事协调机构",
        DepartmentKind.PublicInstitution => "事业单位",
        DepartmentKind.Enterprise => "企业",
        DepartmentKind.Group => "机构群体",
        DepartmentKind.Unknown => "未识别",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => "国家",
        AdministrativeLevel.Province => "省级",
        AdministrativeLevel.City => "市级",
        AdministrativeLevel.County => "县级",
        AdministrativeLevel.Township => "乡级",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Of(bool yes) => yes ? "是" : "否";
}
