namespace PolicyGraph.Reports.Sheets;

/// <summary>How the cells of a column are written and shown.</summary>
internal enum ColumnKind
{
    /// <summary>One line, cut off by the next cell.</summary>
    Text,

    /// <summary>As many lines as it needs.</summary>
    Wrapped,

    /// <summary>A short mark in the middle of its cell.</summary>
    Mark,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A fraction with up to two digits.</summary>
    Fraction,

    /// <summary>A part of 1, shown in per cent.</summary>
    Share,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Day,
}
