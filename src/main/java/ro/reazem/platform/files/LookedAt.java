package ro.reazem.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What is found in a file before it is stored.
 *
 * @param pages that can be shown
 */
record LookedAt(String contentType, String declaredType, FileCondition condition, int pages) {

  private static final int HEAD = 4096;
  private static final List<String> SCRIPTS = List.of("<script", "<html", "<!doctype html", "<svg", "<?php", "<iframe");

  static LookedAt at(String name, byte[] bytes) {
    var declared = FileTypes.byName(name);
    var content = FileTypes.byContent(bytes, declared);
    var family = FileFamily.of(content);
    var archive = family == FileFamily.ARCHIVE || family == FileFamily.PROGRAM ? new ZipLook(List.of()) : ZipLook.of(bytes);
    var pages = switch (family) {
      case PDF -> Pages.ofPdf(bytes);
      case IMAGE -> Pages.ofImage(bytes);
      default -> Pages.NONE;
    };
    return new LookedAt(content, declared, condition(family, archive, bytes, pages), pages.count());
  }

  private static FileCondition condition(FileFamily family, ZipLook archive, byte[] bytes, Pages pages) {
    if (archive.bringsMacros()) {
      return FileCondition.MACROS;
    }
    boolean shown = family == FileFamily.PDF || family == FileFamily.IMAGE || family == FileFamily.SOUND || family == FileFamily.FILM;
    if (shown && (archive.isArchive() || startsLikeAScript(bytes)) || family == FileFamily.PDF && bytes[0] != '%') {
      return FileCondition.MIXED;
    }
    return pages.condition();
  }

  private static boolean startsLikeAScript(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return SCRIPTS.stream().anyMatch(head::contains);
  }
}
