namespace PolicyGraph.Storage.Records;

/// <summary>How two nodes are linked, most telling first.</summary>
public enum LinkKind
{
    /// <summary>Body → measure.</summary>
    Leads,

    /// <summary>Body → measure.</summary>
    ResponsibleFor,

    /// <summary>Body → measure.</summary>
    Shares,

    /// <summary>Body → measure.</summary>
    Coordinates,

    /// <summary>Policy → measure.</summary>
    HasMeasure,

    /// <summary>Body → policy.</summary>
    Issued,

    /// <summary>Policy → policy above it.</summary>
    BasedOn,

    /// <summary>Policy or measure → policy.</summary>
    Cites,

    /// <summary>Body → body that followed it.</summary>
    SucceededBy,

    /// <summary>Body → region.</summary>
    InRegion,

    /// <summary>Region → region that holds it.</summary>
    PartOf,
}
