using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

/// <summary>The words of the JSON contract for the enumerations of the model.</summary>
internal static class WireNames
{
    public static ReadOnlySpan<byte> Of(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "LEAD"u8,
        ResponsibilityRole.Coordinate => "COORDINATE"u8,
        ResponsibilityRole.Shared => "SHARED"u8,
        ResponsibilityRole.Responsible => "RESPONSIBLE"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static ReadOnlySpan<byte> Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => "NATIONAL"u8,
        AdministrativeLevel.Province => "PROVINCE"u8,
        AdministrativeLevel.City => "CITY"u8,
        AdministrativeLevel.County => "COUNTY"u8,
        AdministrativeLevel.Township => "TOWNSHIP"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static ReadOnlySpan<byte> Of(DepartmentKind kind) => kind switch
    {
        DepartmentKind.GovernmentDepartment => "GOVERNMENT_DEPARTMENT"u8,
        DepartmentKind.Government => "GOVERNMENT"u8,
        DepartmentKind.PartyOrgan => "PARTY_ORGAN"u8,
        DepartmentKind.LegislativeOrgan => "LEGISLATIVE_ORGAN"u8,
        DepartmentKind.JudicialOrgan => "JUDICIAL_ORGAN"u8,
        DepartmentKind.VerticalSystem => "VERTICAL_SYSTEM"u8,
        DepartmentKind.MassOrganisation => "MASS_ORGANISATION"u8,
        DepartmentKind.CoordinationBody => "COORDINATION_BODY"u8,
        DepartmentKind.PublicInstitution => "PUBLIC_INSTITUTION"u8,
        DepartmentKind.Enterprise => "ENTERPRISE"u8,
        DepartmentKind.Group => "GROUP"u8,
        DepartmentKind.Unknown => "UNKNOWN"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static ReadOnlySpan<byte> Of(SuccessionKind kind) => kind switch
    {
        SuccessionKind.Rename => "RENAME"u8,
        SuccessionKind.Merge => "MERGE"u8,
        SuccessionKind.Absorb => "ABSORB"u8,
        SuccessionKind.Split => "SPLIT"u8,
        SuccessionKind.FunctionTransfer => "FUNCTION_TRANSFER"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static ReadOnlySpan<byte> Of(PolicyStatus status) => status switch
    {
        PolicyStatus.Loaded => "LOADED"u8,
        PolicyStatus.Referenced => "REFERENCED"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static ReadOnlySpan<byte> Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info"u8,
        DiagnosticSeverity.Warning => "warning"u8,
        DiagnosticSeverity.Error => "error"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
