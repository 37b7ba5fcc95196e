using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>The place that an enumeration was opened with, and how it was written.</summary>
internal readonly record struct GoverningPlace(Region? Region, PlaceKind Kind, bool IsParty);
