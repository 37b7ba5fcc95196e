using System.Collections.Immutable;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>What stands before a name in its list.</summary>
internal enum NameSeparator
{
    /// <summary>The list or a clause begins: nothing governs the name.</summary>
    Begin,

    /// <summary>、 or a space: the enumeration goes on.</summary>
    Enumeration,

    /// <summary>和, 及, 与: the enumeration goes on.</summary>
    Conjunction,

    /// <summary>，: a new enumeration begins.</summary>
    Comma,

    /// <summary>Nothing: a separator was lost.</summary>
    Lost,
}

/// <summary>A name in a list, not yet resolved. Offsets are into the normalised text.</summary>
/// <param name="Known">What is remembered of the name; null where it is too long to be.</param>
internal readonly record struct ListedName(int Start, int End, NameSeparator Before, ResponsibilityRole Role, KnownName? Known = null);

/// <summary>What a stretch of a list is, so that the list can be rendered again and nothing in it goes unread.</summary>
internal enum PieceKind
{
    Name,
    Separator,
    Label,

    /// <summary>One that no table has.</summary>
    OtherLabel,
    Predicate,
    OpenEnding,
    Deadline,
    Person,
    Object,
}

internal readonly record struct ListPiece(PieceKind Kind, int Start, int End);

/// <summary>A parsed list. Offsets are into the normalised text; [Start, End) includes brackets and labels.</summary>
/// <param name="FirstLabel">The label that opens it; null for predicates and bare lists.</param>
/// <param name="HasLead">The list itself says who leads.</param>
internal sealed record ResponsibilityList(
    int Start,
    int End,
    ListForm Form,
    ImmutableArray<ListedName> Names,
    ImmutableArray<ListPiece> Pieces,
    string? Deadline,
    LabelKind? FirstLabel,
    bool HasRoleWords,
    bool HasLead);

/// <summary>How a list stands in the text.</summary>
internal enum ListForm
{
    Brackets,

    /// <summary>Bare names in brackets at the end of a phrase that no mark ends.</summary>
    PhraseEnd,
    UnclosedBrackets,
    LabelLines,
    Sentence,
    TableRow,
    WholeText,

    /// <summary>A heading that is nothing but bodies.</summary>
    Heading,
}
