package ro.reazem.browser;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes the SQL statements that requests run; what runs in the background is not a page's. */
final class StatementCount implements BeanPostProcessor {

  private static final String REQUEST_THREADS = "tomcat-handler";
  /** Every page's one line of the trail; what it costs is measured by TrailBench. */
  private static final String TRAIL = "insert into audit.line";

  private final List<String> statements = new CopyOnWriteArrayList<>();

  List<String> statements() {
    return List.copyOf(statements);
  }

  void restart() {
    statements.clear();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    return bean instanceof DataSource source ? proxy(DataSource.class, source, "") : bean;
  }

  private void add(String statement) {
    if (!statement.startsWith(TRAIL)) {
      statements.add(statement);
    }
  }

  private <T> T proxy(Class<T> type, Object real, String sql) {
    InvocationHandler handler = (self, method, arguments) -> {
      boolean runs = real instanceof Statement && method.getName().startsWith("execute");
      if (runs && Thread.currentThread().getName().startsWith(REQUEST_THREADS)) {
        add(arguments != null && arguments[0] instanceof String text ? text : sql);
      }
      try {
        var answer = method.invoke(real, arguments);
        return switch (answer) {
          case Connection connection when method.getName().equals("getConnection") && real instanceof DataSource ->
              proxy(Connection.class, connection, "");
          case PreparedStatement prepared when real instanceof Connection && method.getName().equals("prepareStatement") ->
              proxy(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
          case Statement plain when real instanceof Connection && method.getName().equals("createStatement") ->
              proxy(Statement.class, plain, "");
          case null, default -> answer;
        };
      } catch (InvocationTargetException failed) {
        throw failed.getCause();
      }
    };
    return type.cast(Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
