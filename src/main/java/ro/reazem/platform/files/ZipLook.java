package ro.reazem.platform.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The table of contents of an archive, read without unpacking anything, so that no archive can grow in memory.
 *
 * @param names of the first parts; empty when it is no archive
 */
record ZipLook(List<String> names) {

  private static final int MOST_NAMES = 2_000;
  /** A table of contents longer than that is not worth the memory it would take. */
  private static final int MOST_PARTS = 20_000;
  private static final String TOO_MANY = "…";
  private static final Map<String, String> OFFICE = Map.of(
      "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  static ZipLook of(byte[] bytes) {
    int parts = parts(bytes);
    if (parts == 0 || parts > MOST_PARTS) {
      return new ZipLook(parts == 0 ? List.of() : List.of(TOO_MANY));
    }
    try (var archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).setIgnoreLocalFileHeader(true).get()) {
      var names = new ArrayList<String>();
      for (var entries = archive.getEntries(); entries.hasMoreElements() && names.size() < MOST_NAMES;) {
        ZipArchiveEntry entry = entries.nextElement();
        names.add(entry.getName());
      }
      return new ZipLook(names);
    } catch (IOException | RuntimeException noArchive) {
      return new ZipLook(List.of());
    }
  }

  /** How many lines of a table of contents there are, counted by their mark: PK, one, two. */
  private static int parts(byte[] bytes) {
    int parts = 0;
    for (int at = 0; at + 3 < bytes.length; at++) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
        parts++;
      }
    }
    return parts;
  }

  boolean isArchive() {
    return !names.isEmpty();
  }

  /** What the parts make it: an office document, a program, or what it was found to be. */
  String type(String found) {
    if (names.contains("[Content_Types].xml")) {
      return OFFICE.entrySet().stream().filter(kind -> names.stream().anyMatch(name -> name.startsWith(kind.getKey())))
          .map(Map.Entry::getValue).findFirst().orElse(found);
    }
    if (names.contains("META-INF/MANIFEST.MF") && names.stream().anyMatch(name -> name.endsWith(".class"))) {
      return "application/java-archive";
    }
    return names.contains("AndroidManifest.xml") ? "application/vnd.android.package-archive" : found;
  }

  boolean bringsMacros() {
    return names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
  }
}
