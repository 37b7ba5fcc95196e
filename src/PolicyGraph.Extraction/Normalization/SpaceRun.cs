namespace PolicyGraph.Extraction.Normalization;

/// <summary>White space met since the last visible character of the line.</summary>
internal struct SpaceRun
{
    // 公文 indents by two ideographic spaces; so much in the middle of a line is a lost line break.
    private const int ParagraphGapColumns = 8;
    private const int ParagraphGapIdeographic = 2;

    private int _ideographic;

    public int Columns { get; private set; }

    /// <summary>Offset of the first space in the original.</summary>
    public int Origin { get; private set; }

    public bool HasTab { get; private set; }

    public readonly bool IsEmpty => Columns == 0;

    public readonly bool IsParagraphGap => _ideographic >= ParagraphGapIdeographic || Columns >= ParagraphGapColumns;

    public void Add(char c, int origin)
    {
        if (IsEmpty)
        {
            Origin = origin;
        }

        Columns += c == '\u3000' ? 2 : 1;
        _ideographic += c == '\u3000' ? 1 : 0;
        HasTab |= c == '\t';
    }

    public void Clear() => this = default;
}
