namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>What a label or a table column announces.</summary>
internal enum LabelKind
{
    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>配合单位, 协办单位, 数据提供单位.</summary>
    Coordinate,

    /// <summary>责任单位, 承办单位: one body is responsible, several share.</summary>
    Responsible,

    /// <summary>责任人, 分管领导: people, whom the graph leaves out.</summary>
    Person,

    /// <summary>完成时限.</summary>
    Deadline,
}

/// <summary>What a predicate word adds to the whole.</summary>
[Flags]
internal enum PredicateTraits
{
    None = 0,
    Lead = 1,
    Coordinate = 2,
    Core = 4,
    Divided = 8,

    /// <summary>负责指导: to assist is a duty of its own where nobody else has one.</summary>
    Guiding = 16,
}
