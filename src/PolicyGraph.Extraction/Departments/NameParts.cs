using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Where a written name says that its body is.</summary>
internal enum PlaceKind
{
    /// <summary>Nowhere: 教育厅.</summary>
    None,

    /// <summary>By a level word: 自治区科技厅.</summary>
    LevelWord,

    /// <summary>By the full name of a place: 呼和浩特市财政局.</summary>
    FullName,

    /// <summary>By its short name: 内蒙古银监局.</summary>
    ShortName,

    /// <summary>It is of a system or a central body: 人民银行呼和浩特中心支行, 国家能源局.</summary>
    System,
}

/// <summary>A written name taken apart: 自治区 | 科技厅.</summary>
/// <param name="Region">The place that the name says; null for none and for central bodies.</param>
/// <param name="BareStart">Where the name goes on after the place.</param>
/// <param name="IsParty">A party committee stands between place and name: 市委 | 组织部.</param>
/// <param name="Body">What the tables know of it; null for an unknown body.</param>
internal readonly record struct NameParts(PlaceKind Place, Region? Region, int BareStart, bool IsParty, BodyMatch? Body)
{
    public bool IsKnown => Body is not null;
}
