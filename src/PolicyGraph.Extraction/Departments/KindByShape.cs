using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>What sort of body a name that no table has must be, by its ending.</summary>
internal static class KindByShape
{
    private static readonly (string Ending, DepartmentKind Kind)[] Endings =
    [
        ("公司", DepartmentKind.Enterprise), ("集团", DepartmentKind.Enterprise), ("银行", DepartmentKind.Enterprise),
        ("领导小组", DepartmentKind.CoordinationBody), ("领导小组办公室", DepartmentKind.CoordinationBody), ("联席会议", DepartmentKind.CoordinationBody), ("联席会议办公室", DepartmentKind.CoordinationBody),
        ("指挥部", DepartmentKind.CoordinationBody), ("指挥部办公室", DepartmentKind.CoordinationBody), ("专班", DepartmentKind.CoordinationBody), ("小组", DepartmentKind.CoordinationBody), ("小组办公室", DepartmentKind.CoordinationBody), ("委员会办公室", DepartmentKind.CoordinationBody), ("会议办公室", DepartmentKind.CoordinationBody), ("机关", DepartmentKind.PartyOrgan), ("委员会", DepartmentKind.CoordinationBody),
        ("管委会", DepartmentKind.Government), ("管理委员会", DepartmentKind.Government), ("人民政府", DepartmentKind.Government), ("街道办事处", DepartmentKind.Government), ("开发区", DepartmentKind.Government), ("高新区", DepartmentKind.Government), ("街道", DepartmentKind.Government), ("镇", DepartmentKind.Government), ("乡", DepartmentKind.Government),
        ("法院", DepartmentKind.JudicialOrgan), ("检察院", DepartmentKind.JudicialOrgan), ("协会", DepartmentKind.MassOrganisation), ("联合会", DepartmentKind.MassOrganisation), ("商会", DepartmentKind.MassOrganisation), ("学会", DepartmentKind.MassOrganisation),
        ("中心", DepartmentKind.PublicInstitution), ("大学", DepartmentKind.PublicInstitution), ("学院", DepartmentKind.PublicInstitution), ("医院", DepartmentKind.PublicInstitution), ("研究院", DepartmentKind.PublicInstitution), ("研究所", DepartmentKind.PublicInstitution), ("学校", DepartmentKind.PublicInstitution),
        ("厅", DepartmentKind.GovernmentDepartment), ("局", DepartmentKind.GovernmentDepartment), ("委", DepartmentKind.GovernmentDepartment), ("总队", DepartmentKind.GovernmentDepartment), ("支队", DepartmentKind.GovernmentDepartment), ("办", DepartmentKind.GovernmentDepartment),
    ];

    private static readonly WordIndex<(string Word, DepartmentKind Value)> EndingsByLast = WordIndex.ByLast(Endings);

    // Bodies that bear a name of their own and no region before it.
    private static readonly string[] ProperEndings = ["管理局", "管委会", "管理委员会", "中心", "公司", "集团", "大学", "学院", "医院", "研究院", "开发区", "园区", "高新区", "新区"];

    public static DepartmentKind Of(ReadOnlySpan<char> name) =>
        EndingsByLast.AtEnd(name).First is { Word: not null } ending ? ending.Value : DepartmentKind.Unknown;

    /// <summary>东方枢纽国际商务合作区管理局, 申康医院发展中心: long enough to say itself which it is.</summary>
    public static bool IsProperlyNamed(string name)
    {
        const int longEnough = 6;
        return name.Length >= longEnough && Array.Exists(ProperEndings, ending => name.EndsWithWord(ending));
    }
}
