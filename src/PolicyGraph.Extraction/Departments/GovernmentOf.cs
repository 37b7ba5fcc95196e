using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>What the government of a place is called.</summary>
internal static class GovernmentOf
{
    private const string People = "人民政府";
    private const string Prefecture = "行政公署";
    private const string Committee = "管理委员会";

    // 320576, 620171: in the codes of statistics the counties from 71 on are zones.
    private const int TensOfCounty = 4;
    private const char FirstOfZones = '7';

    /// <summary>呼和浩特市人民政府, 锡林郭勒盟行政公署, 苏州工业园区管理委员会; 新疆生产建设兵团 and 大柴旦行政委员会 are their own.</summary>
    public static string Name(Region region) =>
        region.Name.EndsWith("兵团", StringComparison.Ordinal) || region.Name.EndsWith("行政委员会", StringComparison.Ordinal) ? region.Name : region.Name + Kind(region);

    /// <summary>行署, where others have a 政府: how it is called for short.</summary>
    public static string ShortName(Region region) => region.Name + (Kind(region) switch { Prefecture => "行署", Committee => "管委会", _ => "政府" });

    /// <summary>Whether the name of a body, without its place, is that of the government: 人民政府 of a 盟 is its 行政公署.</summary>
    public static bool Is(string bare, Region region) => bare is People or Prefecture && Kind(region) == Prefecture;

    private static string Kind(Region region) =>
        region.Name[^1] == '盟' || region.Name.EndsWith("地区", StringComparison.Ordinal) ? Prefecture
        : region is { Level: AdministrativeLevel.County, Code.Length: > TensOfCounty } && region.Code[TensOfCounty] == FirstOfZones ? Committee
        : People;
}
