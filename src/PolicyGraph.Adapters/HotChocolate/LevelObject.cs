using System.Runtime.CompilerServices;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>An object by its identity: to compare records by all that they hold would cost more than to load them.</summary>
internal readonly struct LevelObject(object value) : IEquatable<LevelObject>
{
    public object Value => value;

    public bool Equals(LevelObject other) => ReferenceEquals(value, other.Value);

    public override bool Equals(object? obj) => obj is LevelObject other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(value);
}
