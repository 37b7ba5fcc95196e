using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PolicyGraph.Storage.Alignment;

/// <summary>A number for a measure that says nothing of it, so that like measures lie evenly along the line of numbers.</summary>
internal static class Rank
{
    public static long Of(string measureId) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(measureId)));
}
