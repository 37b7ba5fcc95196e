using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>The place that an enumeration was opened with, and how it was written.</summary>
internal sealed record GoverningPlace(Region? Region, PlaceKind Kind, bool IsParty)
{
    /// <summary>Without the region, all of whose texts would be hashed; names of one list seldom differ in it alone.</summary>
    public override int GetHashCode() => IsParty ? ~(int)Kind : (int)Kind;
}
