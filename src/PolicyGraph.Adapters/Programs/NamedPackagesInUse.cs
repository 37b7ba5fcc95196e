using System.Runtime.CompilerServices;

namespace PolicyGraph.Adapters.Programs;

/// <summary>Compiled into every program of a build with the named packages, the tests among them, and into no other.</summary>
internal static class NamedPackagesInUse
{
    [ModuleInitializer]
    internal static void Begin() => NamedPackages.Use();
}
