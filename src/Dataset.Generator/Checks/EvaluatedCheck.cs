using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checks;

/// <param name="Issue">
/// What is reported unless a conflict explains it; null when nothing is, or it is a written check, which reports its own failure.
/// </param>
/// <param name="Result">
/// What the verdict was computed from; null for a number that is computed, and where no voice states all of it.
/// </param>
internal sealed record EvaluatedCheck(CheckModel Model, Issue? Issue, CheckResult? Result);
