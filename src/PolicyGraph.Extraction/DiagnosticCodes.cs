namespace PolicyGraph.Extraction;

/// <summary>Every code that extraction reports; docs/diagnostics.md gives meaning and remedy. The first digit is the stage.</summary>
internal static class DiagnosticCodes
{
    public const string TraditionalText = "PG1001";
    public const string PinyinNoise = "PG1002";
    public const string InvisibleCharacters = "PG1003";
    public const string DamagedText = "PG1004";
    public const string RestoredText = "PG1005";
    public const string JoinedLines = "PG1006";
    public const string PageMarks = "PG1007";

    public const string NoRegion = "PG2001";
    public const string InferredRegion = "PG2002";
    public const string InferredIssuer = "PG2003";
    public const string NoTitle = "PG2004";

    public const string NoLists = "PG3001";
    public const string RepeatedMeasures = "PG3002";
    public const string ShuffledText = "PG3003";

    public const string UnreadList = "PG4001";
    public const string UnclosedList = "PG4002";
    public const string LostSeparator = "PG4003";
    public const string RoundTripMismatch = "PG4004";
    public const string PositionalLead = "PG4005";
    public const string LeadInType = "PG4006";
    public const string OtherLabel = "PG4007";

    public const string UnknownBody = "PG5001";

    public const string RepairedDocumentNumber = "PG6001";

    public const string UnreadTable = "PG7001";
    public const string UnreadTableHead = "PG7002";
}
