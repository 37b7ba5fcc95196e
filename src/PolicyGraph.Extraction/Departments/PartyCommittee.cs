using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>How a region's party committee is called: 广东省委, 内蒙古自治区党委, 广州市委, 阿里地委.</summary>
internal static class PartyCommittee
{
    public static string Of(Region region) =>
        region.Name.EndsWith("地区", StringComparison.Ordinal) ? region.Name[..^1] + "委" : region.Name + (region.Name.EndsWith("自治区", StringComparison.Ordinal) || region.Name.EndsWith("兵团", StringComparison.Ordinal) ? "党委" : "委");
}
