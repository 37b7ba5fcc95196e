namespace PolicyGraph.Reports.Graphs;

/// <summary>Labels and types of the graph, the same as in Neo4j, and what people call them.</summary>
internal static class GraphLabels
{
    public const string Region = "Region";
    public const string Department = "Department";
    public const string Group = "Group";
    public const string Policy = "Policy";
    public const string Measure = "Measure";

    public const string PartOf = "PART_OF";
    public const string InRegion = "IN_REGION";
    public const string SucceededBy = "SUCCEEDED_BY";
    public const string Issued = "ISSUED";
    public const string BasedOn = "BASED_ON";
    public const string Cites = "CITES";
    public const string HasMeasure = "HAS_MEASURE";
    public const string AlignedWith = "ALIGNED_WITH";

    public static string ChineseOf(string type) => type switch
    {
        PartOf => "属于",
        InRegion => "所在地区",
        SucceededBy => "改革为",
        Issued => "发文",
        BasedOn => "依据",
        Cites => "引用",
        HasMeasure => "措施",
        AlignedWith => "同一任务",
        "LEADS" => "牵头",
        "COORDINATES" => "配合",
        "SHARES" => "分工负责",
        "RESPONSIBLE_FOR" => "负责",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
