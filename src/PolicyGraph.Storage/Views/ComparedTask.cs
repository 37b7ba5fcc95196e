using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <summary>A task that policies give out, and who has it in each.</summary>
/// <param name="Score">Likeness of the texts of the weakest pair that holds it together; null where one policy alone has it.</param>
/// <param name="Measures">One a policy; null where the policy does not have the task.</param>
public sealed record ComparedTask(double? Score, IReadOnlyList<StoredMeasure?> Measures, IReadOnlyList<OwnerComparison> Owners);
