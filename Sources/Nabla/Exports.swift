@_exported public import Backprop
@_exported public import Display
@_exported public import DisplayText
@_exported public import LinearAlgebra
