namespace PolicyGraph.Extraction.Departments;

/// <summary>What a name may lend to those beside it in a list, or take from them.</summary>
internal sealed class SharedWords
{
    private SharedWords(string name)
    {
        Name = name;
        Head = SharedHeads.Of(name);
        ClassPrefix = SharedHeads.ClassPrefix(name);
        OfficePrefix = SharedHeads.OfficePrefix(name);
        MayBeSecond = TwinBodies.MayBeSecond(name);
        IsOffice = BodyShape.IsOffice(name);
    }

    /// <summary>The name without the spaces and line ends that stand in it.</summary>
    public string Name { get; }

    /// <summary>Null for none.</summary>
    public string? Head { get; }

    /// <summary>Empty for none.</summary>
    public string ClassPrefix { get; }

    /// <summary>Empty for none.</summary>
    public string OfficePrefix { get; }

    /// <summary>It may be the second of two bodies whose place the first one names.</summary>
    public bool MayBeSecond { get; }

    public bool IsOffice { get; }

    /// <summary>It neither lends nor takes any.</summary>
    public bool IsNone => Head is null && ClassPrefix.Length == 0 && OfficePrefix.Length == 0 && !MayBeSecond;

    public static SharedWords Of(string written) => new(
        written.AsSpan().IndexOfAny(" \n\u3000") < 0 ? written : string.Concat(written.Split([' ', '\n', '\u3000'], StringSplitOptions.RemoveEmptyEntries)));
}
