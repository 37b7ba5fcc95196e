namespace PolicyGraph.Model;

/// <summary>A place that has a government.</summary>
/// <param name="Code">GB/T 2260, six digits; 000000 for the whole country.</param>
/// <param name="Name">Its own full name: 鄂尔多斯市.</param>
/// <param name="FullName">With the names above it: 内蒙古自治区鄂尔多斯市.</param>
/// <param name="ParentCode">The region that it is part of; null for the country.</param>
public sealed record Region(string Code, string Name, string FullName, AdministrativeLevel Level, string? ParentCode);
