namespace PolicyGraph.Storage.Records;

/// <summary>Why a policy names another.</summary>
public enum CitationKind
{
    /// <summary>上位政策: 为贯彻落实《…》, 根据《…》.</summary>
    Basis,

    /// <summary>Any other mention.</summary>
    Cites,
}
