package ro.reazem.platform.listing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list as it goes into a spreadsheet.
 *
 * @param head message key of its head
 * @param value what stands in a row: a text, a number, a sum, a day, a month, a moment or nothing
 */
public record ListColumn<R>(String head, Function<R, @Nullable Object> value) {

  /** A value that is written as a word of the reader's language. */
  record Word(String key) {}

  public static <R> ListColumn<R> of(String head, Function<R, @Nullable Object> value) {
    return new ListColumn<>(head, value);
  }

  /** @param key message key of the word, or nothing */
  public static <R> ListColumn<R> word(String head, Function<R, @Nullable String> key) {
    return new ListColumn<>(head, row -> {
      var word = key.apply(row);
      return word == null ? null : new Word(word);
    });
  }
}
