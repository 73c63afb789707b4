package ro.reazem.platform.files;

import java.util.List;
import java.util.Map;

/** Kinds of files as people call them, and what may be done with each. */
public enum FileFamily {
  PDF, IMAGE, WORD, SHEET, SLIDES, TEXT, MAIL, SOUND, FILM, ARCHIVE, SIGNED,
  /** Pages and pictures of the web, which can run programs in the browser: handed out to be saved, never shown. */
  WEB,
  /** What a machine runs: refused. */
  PROGRAM,
  OTHER;

  private static final Map<String, FileFamily> EXACT = Map.ofEntries(Map.entry("application/pdf", PDF), Map.entry("application/rtf", WORD),
      Map.entry("application/msword", WORD), Map.entry("application/vnd.ms-excel", SHEET), Map.entry("text/csv", SHEET),
      Map.entry("application/vnd.ms-powerpoint", SLIDES), Map.entry("message/rfc822", MAIL), Map.entry("application/vnd.ms-outlook", MAIL),
      Map.entry("application/x-tika-msoffice", WORD), Map.entry("text/html", WEB), Map.entry("image/svg+xml", WEB),
      Map.entry("application/xhtml+xml", WEB), Map.entry("application/mathml+xml", WEB), Map.entry("multipart/related", WEB),
      Map.entry("application/pkcs7-signature", SIGNED), Map.entry("application/pkcs7-mime", SIGNED),
      Map.entry("application/vnd.etsi.asic-e+zip", SIGNED), Map.entry("application/vnd.etsi.asic-s+zip", SIGNED));
  private static final List<String> PROGRAMS = List.of("application/x-msdownload", "application/x-dosexec", "application/x-executable",
      "application/x-elf", "application/x-sharedlib", "application/x-object", "application/x-coredump", "application/x-mach-o",
      "application/java-archive", "application/java-vm", "application/vnd.android.package-archive", "application/x-sh",
      "application/x-bat", "application/x-ms-installer", "application/x-msi", "application/x-ms-shortcut", "application/wasm",
      "application/javascript", "text/javascript", "application/x-shockwave-flash", "application/vnd.microsoft.portable-executable",
      "text/x-python", "text/x-perl", "application/x-dex", "text/x-vbscript", "text/vbscript", "application/x-x509-key");
  private static final List<String> ARCHIVES = List.of("application/zip", "application/x-rar", "application/x-7z", "application/gzip",
      "application/x-tar", "application/x-bzip", "application/x-xz", "application/zstd", "application/java-archive");

  static FileFamily of(String type) {
    var exact = EXACT.get(type);
    if (exact != null) {
      return exact;
    }
    if (PROGRAMS.stream().anyMatch(type::startsWith)) {
      return PROGRAM;
    }
    if (type.contains("wordprocessing") || type.contains("opendocument.text")) {
      return WORD;
    }
    if (type.contains("spreadsheet")) {
      return SHEET;
    }
    if (type.contains("presentation")) {
      return SLIDES;
    }
    if (ARCHIVES.stream().anyMatch(type::startsWith)) {
      return ARCHIVE;
    }
    return byMain(type.substring(0, type.indexOf('/') + 1), type);
  }

  private static FileFamily byMain(String main, String type) {
    return switch (main) {
      case "image/" -> IMAGE;
      case "audio/" -> SOUND;
      case "video/" -> FILM;
      case "text/" -> TEXT;
      default -> type.endsWith("xml") ? WEB : OTHER;
    };
  }

  /** Whether the browser may be told what it is; everything else is a row of bytes to it. */
  boolean isNamedToBrowsers() {
    return this != WEB && this != PROGRAM && this != OTHER && this != ARCHIVE;
  }
}
