namespace PolicyGraph.Api.Loading;

/// <summary>How a body has a task in later policies as against the first that has it.</summary>
internal enum OwnerChange
{
    Same,
    Added,
    Lost,
    OtherRole,
}
