struct Handle: ~Copyable { var id = 0 }  // expect unsupported: noncopyable
