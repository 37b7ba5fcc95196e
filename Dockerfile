# syntax=docker/dockerfile:1

FROM --platform=$BUILDPLATFORM node:24-bookworm-slim AS web
WORKDIR /source/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY web/ ./
COPY docs/graphql.md ../docs/
RUN npm run build

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY . .
COPY --from=web /source/web/dist web/dist
# The image runs on Neo4j.Driver, HotChocolate and jieba.NET (docs/named-packages.md); false leaves them out.
ARG NAMED_PACKAGES=true
RUN dotnet publish src/PolicyGraph.Cli -c Release -a $TARGETARCH --self-contained false -o /app -p:NamedPackages=$NAMED_PACKAGES

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# curl asks the server how it is; pdftotext reads PDF.
RUN apt-get update && apt-get install -y --no-install-recommends curl poppler-utils && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
ENV PATH="/app:$PATH" \
    POLICYGRAPH_STORE=sqlite:/data/policygraph.db \
    POLICYGRAPH_SERVER_URLS=http://0.0.0.0:5080 \
    ASPNETCORE_HTTP_PORTS=
RUN mkdir /data && chown $APP_UID /data
VOLUME /data
WORKDIR /data
USER $APP_UID
EXPOSE 5080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD curl --fail --silent http://127.0.0.1:5080/readyz
ENTRYPOINT ["policygraph"]
CMD ["serve"]
