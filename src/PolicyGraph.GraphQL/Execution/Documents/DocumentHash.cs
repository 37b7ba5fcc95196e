using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PolicyGraph.GraphQL.Execution.Documents;

/// <summary>SHA-256 of a document's text in UTF-16.</summary>
internal readonly record struct DocumentHash(UInt128 High, UInt128 Low)
{
    public static DocumentHash Of(string document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(document.AsSpan()), hash);
        return new DocumentHash(
            BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
    }
}
