// Gives the memory of a huge line back to the system once it was answered.

import CMalloc

/// What becomes of large blocks of memory when they are no longer used.
public enum LargeBlocks {
  /// Makes the C library return every large block at once. Left to itself, it learns from the first
  /// one to keep such blocks, and a line of 16 MB costs a server 50 MB for the rest of its life.
  public static func giveBack() {
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
    mallopt(M_TRIM_THRESHOLD, 1 << 20)
  }
}
