// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionException;

/** Writes down which statements a thread sends to the database, and lets its connection break where a test says so. */
final class RoundTrips implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);
    private static final ThreadLocal<Integer> LAST = ThreadLocal.withInitial(() -> Integer.MAX_VALUE);

    /** The statements that an action sends, in order; a batch counts once. */
    static List<String> of(Runnable action) {
        SENT.get().clear();
        action.run();
        return List.copyOf(SENT.get());
    }

    /**
     * As {@link #of}, but the connection breaks when so many statements have been carried out: at the next one, or at the
     * end of the transaction.
     *
     * @return whether it came to that
     */
    static boolean breakingAfter(int statements, Runnable action) {
        LAST.set(statements);
        try {
            of(action);
            return false;
        } catch (DataAccessException | TransactionException broken) {
            return true;
        } finally {
            LAST.remove();
        }
    }

    private static void breakIfDue() throws SQLException {
        if (SENT.get().size() >= LAST.get()) {
            throw new SQLException("The connection broke", "08006");
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (_, method, arguments) -> {
                if (method.getName().equals("commit") && SENT.get().size() >= LAST.get()) {
                    connection.rollback(); // what the server does when nobody is there any more
                    breakIfDue();
                }
                var result = invoke(connection, method, arguments);
                return result instanceof PreparedStatement statement
                        ? counted(statement, String.valueOf(arguments[0]))
                        : result;
            });
        }

        private static PreparedStatement counted(PreparedStatement statement, String sql) {
            return proxy(PreparedStatement.class, (_, method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    breakIfDue();
                    SENT.get().add(sql);
                }
                return invoke(statement, method, arguments);
            });
        }

        private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
