import Foundation  // expect unsupported: import
print(1)
