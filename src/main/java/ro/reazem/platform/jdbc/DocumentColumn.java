package ro.reazem.platform.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Values kept as documents in columns of the type jsonb. */
public final class DocumentColumn {

  private DocumentColumn() {}

  /** How a type is written into such a column and read back. */
  public static <T> ColumnConverter of(Class<T> type, Function<Object, String> write, BiFunction<String, Class<T>, T> read) {
    return new ColumnConverter(List.of(new ToColumn(type, write), new FromColumn<>(type, read)));
  }

  /** The value of a column of the type jsonb. */
  public static PGobject jsonb(String text) {
    try {
      var column = new PGobject();
      column.setType("jsonb");
      column.setValue(text);
      return column;
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @WritingConverter
  private record ToColumn(Class<?> type, Function<Object, String> write) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return Set.of(new ConvertiblePair(type, PGobject.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return source == null ? null : jsonb(write.apply(source));
    }
  }

  @ReadingConverter
  private record FromColumn<T>(Class<T> type, BiFunction<String, Class<T>, T> read) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return Set.of(new ConvertiblePair(PGobject.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return source == null ? null : read.apply(String.valueOf(((PGobject) source).getValue()), type);
    }
  }
}
