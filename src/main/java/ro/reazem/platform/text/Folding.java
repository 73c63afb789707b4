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
  private static final char FIRST_MARK = '\u0300';

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final Pattern INSIDE = Pattern.compile("(?<=[a-z\\ue000])\\ue000(?=[a-z\\ue000])");
  private static final String OLD_LETTERS = "âîÂÎ";
  private static final Pattern OLD_LETTER_INSIDE = Pattern.compile("(?<=[\\p{L}])[" + OLD_LETTERS + "](?=[\\p{L}])");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /** The comparable form; î inside a word counts as â, as in today's spelling. */
  public static String fold(String text) {
    var plain = plain(text);
    return plain.indexOf(OLD_I) < 0 ? plain : INSIDE.matcher(plain).replaceAll("a").replace(OLD_I, 'i');
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
    var composed = compose(text);
    if (OLD_LETTERS.chars().anyMatch(letter -> composed.indexOf(letter) >= 0)) {
      variants.add(fold(OLD_LETTER_INSIDE.matcher(composed).replaceAll("i")));
    }
    return variants;
  }

  private static String plain(String text) {
    var letters = compose(text.indexOf(0) < 0 ? text : text.replace("\0", "")).toCharArray();
    boolean marked = false;
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] < TABLE.length) {
        letters[i] = TABLE[letters[i]];
      }
      marked |= letters[i] >= FIRST_MARK;
    }
    var plain = new String(letters);
    return marked ? MARKS.matcher(plain).replaceAll("") : plain;
  }

  /** Marks as part of their letters; texts without marks, nearly all, are that already. */
  private static String compose(String text) {
    return text.chars().allMatch(letter -> letter < FIRST_MARK) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
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
