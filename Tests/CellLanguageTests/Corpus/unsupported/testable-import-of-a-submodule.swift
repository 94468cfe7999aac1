import struct Foundation.Date  // expect unsupported: import
print(1)
