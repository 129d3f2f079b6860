using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>
/// Which way a formula goes with each of its figures, as far as sums and differences alone tell. A partition of a thousand parts is not
/// differentiated a thousand times.
/// </summary>
internal static class SumDirections
{
    /// <param name="places">How often each figure occurs.</param>
    /// <returns>1 where the formula rises with a figure, -1 where it falls, 0 where more must be known.</returns>
    public static int[] Of(Formula formula, int[] places)
    {
        var directions = new int[places.Length];
        var waiting = new Stack<(Formula Part, int Direction)>();
        waiting.Push((formula, 1));
        while (waiting.Count > 0)
        {
            var (part, direction) = waiting.Pop();
            switch (part)
            {
                case VariableFormula variable when places[variable.Index] == 1:
                    directions[variable.Index] = direction;
                    break;
                case OperationFormula { Operation: Operation.Add } sum:
                    waiting.Push((sum.Left, direction));
                    waiting.Push((sum.Right, direction));
                    break;
                case OperationFormula { Operation: Operation.Subtract } difference:
                    waiting.Push((difference.Left, direction));
                    waiting.Push((difference.Right, -direction));
                    break;
            }
        }

        return directions;
    }
}
