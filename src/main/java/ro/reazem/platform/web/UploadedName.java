package ro.reazem.platform.web;

import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** The name of a table that somebody uploaded, as reports show it; empty when no file was chosen. */
public final class UploadedName {

  private static final int LONGEST = 200;

  private UploadedName() {}

  public static String of(MultipartFile file) {
    var name = Objects.toString(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }
}
