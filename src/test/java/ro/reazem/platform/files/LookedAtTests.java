package ro.reazem.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.reazem.platform.files.SampleFiles.joined;
import static ro.reazem.platform.files.SampleFiles.pdf;
import static ro.reazem.platform.files.SampleFiles.picture;
import static ro.reazem.platform.files.SampleFiles.text;
import static ro.reazem.platform.files.SampleFiles.zip;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a file is, is told by its content; its name is only compared with that. */
class LookedAtTests {

  @Test
  void contentDecidesAndNotTheName() {
    var look = LookedAt.at("poza.jpg", pdf("raport", 2));

    assertThat(look.contentType()).isEqualTo("application/pdf");
    assertThat(look.declaredType()).isEqualTo("image/jpeg");
    assertThat(FileTypes.differ(look.declaredType(), look.contentType())).isTrue();
    assertThat(look.pages()).isEqualTo(2);
  }

  @Test
  void aNameThatFitsIsNoDifference() {
    assertThat(FileTypes.differ("application/pdf", LookedAt.at("a.pdf", pdf("a", 1)).contentType())).isFalse();
    assertThat(FileTypes.differ("text/csv", LookedAt.at("a.csv", text("a;b\n1;2\n")).contentType())).isFalse();
    assertThat(FileTypes.differ("application/octet-stream", "image/png")).isFalse();
  }

  @Test
  void officeDocumentsAreKnownByTheirParts() {
    var word = zip("[Content_Types].xml", "word/document.xml");
    assertThat(FileFamily.of(LookedAt.at("x.zip", word).contentType())).isEqualTo(FileFamily.WORD);
    assertThat(LookedAt.at("x.docx", word).condition()).isEqualTo(FileCondition.SOUND);
    assertThat(LookedAt.at("x.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")).condition()).isEqualTo(FileCondition.MACROS);
    assertThat(FileFamily.of(LookedAt.at("x.docx", zip("a.txt")).contentType())).isEqualTo(FileFamily.ARCHIVE);
  }

  @Test
  void programsAreKnownWhateverTheyAreCalled() {
    byte[] windows = joined(text("MZ"), new byte[510]);
    windows[60] = 64;
    System.arraycopy(text("PE\0\0"), 0, windows, 64, 4);
    assertThat(FileFamily.of(LookedAt.at("poza.jpg", windows).contentType())).isEqualTo(FileFamily.PROGRAM);
    assertThat(FileFamily.of(LookedAt.at("act.pdf", joined(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, new byte[200])).contentType())).isEqualTo(FileFamily.PROGRAM);
    assertThat(FileFamily.of(LookedAt.at("a.txt", text("#!/bin/sh\nrm -rf /\n")).contentType())).isEqualTo(FileFamily.PROGRAM);
    assertThat(FileName.runs("factura.pdf.EXE")).isTrue();
    assertThat(FileName.runs("scan.pdf")).isFalse();
  }

  @Test
  void pagesOfTheWebAreKnownAndNeverShown() {
    for (var page : new String[] {"<!DOCTYPE html><html><script>alert(1)</script></html>",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"}) {
      var look = LookedAt.at("certificat.pdf", text(page));
      assertThat(FileFamily.of(look.contentType())).as(page).isEqualTo(FileFamily.WEB);
      assertThat(look.pages()).isZero();
    }
  }

  @Test
  void aFileOfTwoKindsIsTold() {
    assertThat(LookedAt.at("a.png", joined(picture("png"), zip("evil.html"))).condition()).isEqualTo(FileCondition.MIXED);
    assertThat(LookedAt.at("a.pdf", joined(pdf("a", 1), zip("evil.class"))).condition()).isEqualTo(FileCondition.MIXED);
    assertThat(LookedAt.at("a.gif", joined(text("GIF89a/*"), text("<script>alert(1)</script>"))).condition()).isEqualTo(FileCondition.MIXED);
    assertThat(LookedAt.at("a.pdf", pdf("a", 1)).condition()).isEqualTo(FileCondition.SOUND);
    assertThat(LookedAt.at("a.png", picture("png")).condition()).isEqualTo(FileCondition.SOUND);
  }

  @Test
  void anEncryptedAndADamagedPdfAreTold() {
    assertThat(LookedAt.at("a.pdf", SampleFiles.lockedPdf("parola")).condition()).isEqualTo(FileCondition.ENCRYPTED);
    assertThat(LookedAt.at("a.pdf", Arrays.copyOf(pdf("a", 1), 60)).condition()).isEqualTo(FileCondition.DAMAGED);
  }

  @Test
  void namesLoseFoldersInvisibleSignsAndLength() {
    assertThat(FileName.tidied("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.tidied("C:\\acte\\..\\certificat ș.pdf")).isEqualTo("certificat ș.pdf");
    assertThat(FileName.tidied("gpj\u202Efdp.exe\0\r\nX: y")).isEqualTo("gpjfdp.exeX_ y");
    assertThat(FileName.tidied("..")).isEqualTo("document");
    assertThat(FileName.tidied("a/")).isEqualTo("document");
    assertThat(FileName.tidied("x".repeat(400) + ".pdf")).hasSize(200).endsWith(".pdf");
    assertThat(FileName.tidied("a\"b<c>.pdf")).isEqualTo("a_b_c_.pdf");
  }
}
