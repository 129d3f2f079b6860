Imports System
Imports System.Collections.Generic
Imports Dataset
Imports Dataset.Runtime
Imports Dataset.Units

Module Program

    ' A generic method of the reader's own, with the constraint that a unit has.
    Private Function Fall(Of TUnit As {Structure, IUnit})(before As Quantity(Of TUnit), after As Quantity(Of TUnit)) As Quantity(Of TUnit)
        Return before - after
    End Function

    Sub Main()
        Dim march As Figure(Of Crossing) = Border.Crossings.March2025
        Console.WriteLine(march.Value)
        Console.WriteLine("fall: " & Fall(Border.Crossings.March2024.Value, march.Value).ToString())
        Console.WriteLine(march.Cite())
    End Sub

End Module
