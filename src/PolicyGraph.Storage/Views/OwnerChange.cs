namespace PolicyGraph.Storage.Views;

/// <summary>How a body has a task in later policies as against the first that has it.</summary>
public enum OwnerChange
{
    Same,
    Added,
    Lost,
    OtherRole,
}
