package ro.reazem.platform.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text made comparable: small letters without diacritics, and the spelling of before 1993 (Cîmpeni, Pîrvu) equal to
 * today's (Câmpeni, Pârvu). The SQL function platform.fold does exactly the same.
 */
public final class Folding {

  private static final String FROM = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀā"
      + "ĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚś"
      + "ŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſȘșȚțǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩЀЁЂЃЄЅІЇЈЉ"
      + "ЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
  private static final String TO = "abcdefghijklmnopqrstuvwxyzaaaaaaeceeeeii\ue000idnoooooouuuuytsaaaaaaeceeeeii\ue000idnoooooouuuuytyaa"
      + "aaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnooooooeerrrrrrss"
      + "ssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsssttaaiioouuuuuuuuuuαβγδεζηθικλμνξοπρστυφχψωѐёђѓєѕіїјљ"
      + "њћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюя";
  private static final char OLD_I = '\ue000';
  private static final char[] TABLE = table();

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final Pattern INSIDE = Pattern.compile("(?<=[a-z\\ue000])\\ue000(?=[a-z\\ue000])");
  private static final Pattern OLD_LETTER_INSIDE = Pattern.compile("(?<=[\\p{L}])[âîÂÎ](?=[\\p{L}])");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /** The comparable form; î inside a word counts as â, as in today's spelling. */
  public static String fold(String text) {
    return INSIDE.matcher(plain(text)).replaceAll("a").replace(OLD_I, 'i');
  }

  /** The comparable words of a text, in their order. */
  public static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(fold(text))).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * The comparable forms under which a text should be found: the usual one, and the one of old spelling written without
   * diacritics, so that Pirvu finds Pârvu.
   */
  public static Set<String> variants(String text) {
    var variants = new LinkedHashSet<String>();
    variants.add(fold(text));
    variants.add(fold(OLD_LETTER_INSIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("i")));
    return variants;
  }

  private static String plain(String text) {
    var composed = Normalizer.normalize(text.indexOf(0) < 0 ? text : text.replace("\0", ""), Normalizer.Form.NFC);
    var letters = composed.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] < TABLE.length) {
        letters[i] = TABLE[letters[i]];
      }
    }
    return MARKS.matcher(new String(letters)).replaceAll("");
  }

  private static char[] table() {
    var table = new char[0x430];
    for (char c = 0; c < table.length; c++) {
      table[c] = c;
    }
    for (int i = 0; i < FROM.length(); i++) {
      table[FROM.charAt(i)] = TO.charAt(i);
    }
    return table;
  }
}
