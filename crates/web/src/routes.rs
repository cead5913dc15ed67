//! A router that can be read: each route is written down with its door, so that a test can try them all.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

use crate::portal::Portal;

/// Who a route is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Whoever comes, signed in or not.
    Anybody,
    /// Holders, signed in.
    Holder,
    /// Assistants and representatives, signed in, in the record of somebody else.
    Entrusted,
    /// Professionals, signed in.
    Professional,
}

/// One route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Who it is for.
    pub door: Door,
}

/// Routes on their way into a router.
pub struct Routes {
    door: Door,
    router: Router<Portal>,
    table: Vec<Route>,
}

impl Routes {
    /// The routes behind one door.
    pub fn behind(door: Door) -> Self {
        Self { door, router: Router::new(), table: Vec::new() }
    }

    /// A page.
    #[must_use]
    pub fn page<T: 'static>(self, path: &str, show: impl Handler<T, Portal>) -> Self {
        self.add(Method::GET, MethodFilter::GET, path, show)
    }

    /// What a button sends.
    #[must_use]
    pub fn button<T: 'static>(self, path: &str, submit: impl Handler<T, Portal>) -> Self {
        self.add(Method::POST, MethodFilter::POST, path, submit)
    }

    /// A page with a form that is sent to the same place.
    #[must_use]
    pub fn form<T: 'static, U: 'static>(
        self,
        path: &str,
        show: impl Handler<T, Portal>,
        submit: impl Handler<U, Portal>,
    ) -> Self {
        self.page(path, show).button(path, submit)
    }

    /// These and others.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        Self { router: self.router.merge(other.router), ..self }
    }

    /// The same, below a path.
    #[must_use]
    pub fn below(self, path: &str) -> Self {
        let table = self.table.into_iter().map(|route| Route { path: format!("{path}{}", route.path), ..route });
        Self { door: self.door, table: table.collect(), router: Router::new().nest(path, self.router) }
    }

    /// What was written down.
    pub fn into_table(self) -> Vec<Route> {
        self.table
    }

    /// What answers requests.
    pub fn into_router(self) -> Router<Portal> {
        self.router
    }

    fn add<T: 'static>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &str,
        handler: impl Handler<T, Portal>,
    ) -> Self {
        self.table.push(Route { method, path: path.to_owned(), door: self.door });
        Self { router: self.router.route(path, on(filter, handler)), ..self }
    }
}
